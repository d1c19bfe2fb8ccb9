// What a learner answers with. A widget has a node, and can read, write and lock its response.

/** An element: attributes by name, text or elements inside. Text is never read as HTML. */
function el(name, attributes = {}, ...inside) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...inside.filter((one) => one !== null && one !== undefined && one !== ""));
  return node;
}

const letter = (n) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n % 26] + (n >= 26 ? `${Math.floor(n / 26) + 1}` : "");

function field(label, size, extra = {}) {
  return el("input", { type: "text", class: "field", "aria-label": label, size, autocomplete: "off",
    autocapitalize: "off", autocorrect: "off", spellcheck: "false", lang: "fr", ...extra });
}

function menu(label, options) {
  return el("select", { class: "field", "aria-label": label },
    el("option", { value: "" }, "\u2026"),
    ...options.map(([value, text]) => el("option", { value }, text)));
}

/** A widget of several fields, each of which holds one text. */
function fields(node, controls) {
  return {
    node,
    read: () => controls.map((one) => one.value),
    write: (texts) => controls.forEach((one, n) => { one.value = texts[n]; }),
    lock: (parts) => controls.forEach((one, n) => {
      one.disabled = true;
      one.classList.add(parts[n].right ? "right" : "wrong");
    }),
  };
}

/** Options to tick; with a verdict to be proved, also the sentence that proves it. */
function pick(item) {
  const radios = item.options.map((option, n) =>
    el("input", { type: "radio", name: item.id, id: `${item.id}/${n}`, value: String(n) }));
  const rows = item.options.map((option, n) =>
    el("label", { class: "option", for: `${item.id}/${n}` }, radios[n],
      item.shape === "choice" ? el("span", { class: "letter", "aria-hidden": "true" }, letter(n)) : null,
      el("span", {}, option.text)));
  const short = item.options.every((option) => option.text.length <= 26) && item.options.length <= 4;
  const options = el("div", { class: short ? "options row" : "options" }, ...rows);
  const numbers = DATA.passage.paragraphs.flat().map((one) => [one.n, `Phrase ${one.n}`]);
  const proof = item.proof ? menu("La phrase qui le prouve", numbers) : null;
  const ticked = () => {
    const n = radios.findIndex((one) => one.checked);
    return n < 0 ? "" : item.options[n].text;
  };
  return {
    node: el("div", {}, options,
      proof ? el("p", { class: "proof" }, "La phrase qui le prouve\u00a0: ", proof) : null),
    read: () => (proof ? [ticked(), proof.value] : ticked()),
    write: (response) => {
      const [text, number] = [response].flat();
      item.options.forEach((option, n) => { radios[n].checked = option.text === text; });
      if (proof) proof.value = number || "";
    },
    lock: (parts) => {
      item.options.forEach((option, n) => {
        radios[n].disabled = true;
        if (option.right || radios[n].checked) {
          rows[n].classList.add(option.right ? "right" : "wrong");
          rows[n].append(el("span", { class: "mark" }, option.right ? "\u2713 juste" : "\u2717 faux"));
        }
      });
      if (proof) {
        proof.disabled = true;
        proof.classList.add(parts[1].right ? "right" : "wrong");
      }
    },
  };
}

function typed(item) {
  const one = field("Votre r\u00e9ponse", 30, { class: "field wide" });
  const several = fields(el("div", {}, one), [one]);
  return { ...several, read: () => one.value, write: (text) => { one.value = text; } };
}

function cloze(item) {
  const controls = item.gaps.map((gap, n) => {
    const label = item.gaps.length > 1 ? `Trou ${n + 1}` : "Le mot qui manque";
    return item.bank.length ? menu(label, item.bank.map((word) => [word, word])) : field(label, item.width);
  });
  const inside = item.gaps.flatMap((gap, n) => [
    item.parts[n], item.gaps.length > 1 ? el("span", { class: "count", "aria-hidden": "true" }, `(${n + 1})`) : null,
    controls[n], gap.clue ? ` (${gap.clue})` : null,
  ]);
  const bank = item.bank.length ? el("p", { class: "bank" },
    ...item.bank.flatMap((word, n) => [n ? " \u00b7 " : null, el("span", {}, word)])) : null;
  const text = el("p", { class: "gaps" }, ...inside.filter((one) => one), item.parts[item.parts.length - 1]);
  return fields(el("div", {}, ...(bank ? [bank] : []), text), controls);
}

function match(item) {
  const letters = item.responses.map((text, n) => [text, letter(n)]);
  const controls = item.pairs.map((pair) => menu(`La lettre pour\u00a0: ${pair.left}`, letters));
  const left = el("ol", { class: "pairs" }, ...item.pairs.map((pair, n) =>
    el("li", {}, el("span", {}, pair.left), controls[n])));
  const right = el("ul", { class: "responses" }, ...item.responses.map((text, n) =>
    el("li", {}, el("span", { class: "letter" }, letter(n)), el("span", {}, text))));
  const titled = (title, list) => el("div", {}, title ? el("p", { class: "side" }, title) : null, list);
  return fields(
    el("div", { class: "match" }, titled(item.titles[0], left), titled(item.titles[1], right)), controls);
}

function order(item) {
  const list = el("ol", { class: "steps" });
  const said = el("p", { class: "unseen", role: "status" });
  const steps = item.shown.map((text) => {
    const move = (by, name, sign) => {
      const button = el("button", { type: "button", class: "move", "aria-label": `${name}\u00a0: ${text}` }, sign);
      button.addEventListener("click", () => shift(row, by, button));
      return button;
    };
    const row = el("li", {}, el("span", {}, text),
      el("span", { class: "moves" }, move(-1, "Monter", "\u25b2"), move(1, "Descendre", "\u25bc")));
    row.dataset.text = text;
    return row;
  });
  const shift = (row, by, button) => {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row); else other.after(row);
    button.focus();
    said.textContent = `Rang ${[...list.children].indexOf(row) + 1} sur ${steps.length}`;
  };
  list.append(...steps);
  return {
    node: el("div", {}, list, said),
    read: () => [...list.children].map((row) => row.dataset.text),
    write: (texts) => texts.forEach((text) => {
      const row = steps.find((one) => one.dataset.text === text);
      if (row) list.append(row);
    }),
    lock: (parts) => [...list.children].forEach((row, n) => {
      row.querySelectorAll("button").forEach((one) => { one.disabled = true; });
      row.classList.add(parts[n].right ? "right" : "wrong");
    }),
  };
}

function table(item) {
  const controls = [];
  const rows = item.rows.map((row) => el("tr", { role: "row" }, ...row.map((cell, n) => {
    const inside = cell.asked ? field(cell.label, 14) : cell.text;
    if (cell.asked) controls.push(inside);
    return el("td", { role: "cell", "data-label": item.columns[n] }, inside);
  })));
  const head = el("tr", { role: "row" },
    ...item.columns.map((name) => el("th", { scope: "col", role: "columnheader" }, name)));
  return fields(el("table", { role: "table" },
    el("thead", { role: "rowgroup" }, head), el("tbody", { role: "rowgroup" }, ...rows)), controls);
}

const WIDGETS = { choice: pick, true_false: pick, typed, cloze, match, order, table };
