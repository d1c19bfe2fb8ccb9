// The page: the text, the questions with their feedback, the score. What was answered is kept on this device.

const STORE = `quizgen/${DATA.id}`;
const questions = DATA.sections.flatMap((section) => section.items);
const answered = new Map(); // id of an item: its result
const resets = new Map();

function remembered() {
  try { return JSON.parse(localStorage.getItem(STORE)) || {}; } catch { return {}; }
}

function remember(id, response) {
  try {
    const all = remembered();
    if (response === null) delete all[id]; else all[id] = response;
    localStorage.setItem(STORE, JSON.stringify(all));
  } catch { /* a browser that keeps nothing still asks and corrects */ }
}

const french = (value) => String(Math.round(value * 100) / 100).replace(".", ",");
const points = (value) => `${french(value)}\u00a0point${value >= 2 ? "s" : ""}`;

function paragraphText() {
  return DATA.passage.paragraphs.map((sentences) => el("p", {}, ...sentences.flatMap((one) => [
    el("span", { class: "sentence", id: `phrase-${one.n}` }, el("sup", {}, String(one.n)), one.text), " ",
  ])));
}

function passage() {
  const glosses = DATA.passage.glosses;
  return el("section", { class: "passage", id: "texte", "aria-labelledby": "titre-texte", tabindex: "-1" },
    el("h2", { id: "titre-texte" }, DATA.passage.title),
    ...paragraphText(),
    el("p", { class: "source" }, DATA.source),
    glosses.length ? el("details", { class: "glosses", open: matchMedia("(min-width: 62rem)").matches }, el("summary", {}, "Mots expliqu\u00e9s"),
      el("dl", {}, ...glosses.flatMap(([word, said]) => [el("dt", {}, word), el("dd", {}, said)]))) : null);
}

function partLine(part, item) {
  const sign = part.right ? "\u2713" : "\u2717";
  const given = part.given.trim();
  const line = el("li", { class: part.right ? "right" : "wrong" },
    el("span", { class: "sign", "aria-hidden": "true" }, sign),
    el("span", { class: "unseen" }, part.right ? "Juste\u00a0: " : "\u00c0 corriger\u00a0: "),
    el("span", {}, part.label ? el("b", {}, `${part.label} \u2192 `) : null, el("b", {}, part.expected),
      !part.right && given && item.shape !== "order" ? el("span", { class: "given" }, ` (vous avez r\u00e9pondu\u00a0: ${given})`) : null,
      part.message ? el("span", { class: "line" }, part.message) : null,
      part.why ? el("span", { class: "line" }, part.why) : null));
  return line;
}

function feedback(item, result) {
  const [first] = result.parts;
  const alone = ["choice", "true_false", "typed"].includes(item.shape) && !item.proof;
  const box = el("div", { class: `feedback ${result.score === 1 ? "right" : "wrong"}` },
    el("p", { class: "verdict" }, verdict(result),
      el("span", { class: "worth" }, ` ${french(result.score * item.points)} / ${points(item.points)}`)));
  if (alone) {
    if (first.message) box.append(el("p", {}, first.message));
    if (!first.right) box.append(el("p", {}, "R\u00e9ponse\u00a0: ", el("b", {}, first.expected)));
    if (first.why) box.append(el("p", {}, first.why));
  } else {
    box.append(el("ul", { class: "parts" }, ...result.parts.map((part) => partLine(part, item))));
  }
  if (item.also && item.also.length) {
    box.append(el("p", {}, "On accepte aussi\u00a0: ", item.also.join("\u202f; "), "."));
  }
  box.append(el("p", {}, el("b", {}, "Explication\u00a0: "), item.explanation));
  if (item.speaker) box.append(el("p", {}, el("b", {}, "Qui le dit\u00a0: "), item.speaker));
  box.append(...item.evidence.map((proof) => el("blockquote", {},
    el("a", { href: `#phrase-${proof.n}` }, `Phrase ${proof.n}`), ` \u00ab\u00a0${proof.text}\u00a0\u00bb`)));
  return box;
}

/** Mark the sentences that prove the answer given last, and no others; a text beside it scrolls to them. */
function light(proofs) {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  for (const proof of proofs) document.getElementById(`phrase-${proof.n}`)?.classList.add("lit");
  const first = document.querySelector(".lit");
  const panel = document.querySelector(".left");
  if (first && getComputedStyle(panel).overflowY === "auto") {
    panel.scrollTop += first.getBoundingClientRect().top - panel.getBoundingClientRect().top - 60;
  }
}

function question(item) {
  const form = el("form", { class: "question", id: `q-${item.number}`, "aria-labelledby": `t-${item.number}` });
  const said = el("div", { class: "said", role: "status", tabindex: "-1" });
  let widget = null;

  const settle = (response, fresh) => {
    const result = grade(item, response);
    answered.set(item.id, result);
    widget.lock(result.parts);
    form.classList.add(result.score === 1 ? "is-right" : "is-wrong");
    form.querySelector(".actions").hidden = true;
    form.querySelector(".accents")?.remove();
    said.replaceChildren(feedback(item, result));
    if (fresh) {
      light(item.evidence);
      remember(item.id, response);
      tally();
      said.focus({ preventScroll: true });
      said.scrollIntoView({ block: "nearest" });
    }
  };

  const blank = (response) => (Array.isArray(response) ? response.map(() => "") : "");
  const empty = (response) => ![response].flat().some((text) => text.trim());

  const draw = () => {
    widget = WIDGETS[item.shape](item);
    const check = el("button", { type: "submit", class: "main" }, "V\u00e9rifier");
    const skip = el("button", { type: "button" }, "Je ne sais pas");
    const warning = el("p", { class: "warning", role: "status" });
    skip.addEventListener("click", () => settle(blank(widget.read()), true));
    const hint = item.hint ? el("details", { class: "hint" }, el("summary", {}, "Indice"), el("p", {}, item.hint)) : null;
    form.className = "question";
    said.replaceChildren();
    form.replaceChildren(
      el("fieldset", {},
        el("legend", { id: `t-${item.number}` },
          item.task ? el("span", { class: "task" }, `${item.task} `) : null,
          el("span", { class: "number" }, `${item.number}. `), item.stem,
          el("span", { class: "worth" }, ` (${points(item.points)})`)),
        widget.node),
      el("div", { class: "actions" }, check, skip, hint, warning), said);
    form.onsubmit = (event) => {
      event.preventDefault();
      if (answered.has(item.id)) return;
      const response = widget.read();
      if (empty(response)) {
        warning.textContent = "Donnez d\u2019abord une r\u00e9ponse, ou choisissez \u00ab\u00a0Je ne sais pas\u00a0\u00bb.";
        return;
      }
      settle(response, true);
    };
  };

  draw();
  resets.set(item.id, () => { answered.delete(item.id); remember(item.id, null); draw(); });
  const before = remembered()[item.id];
  if (before !== undefined) {
    const told = Array.isArray(before) === Array.isArray(widget.read());
    if (told) { widget.write(before); settle(before, false); }
  }
  return form;
}

const bar = el("progress", { max: String(questions.length), value: "0", "aria-label": "Questions faites" });
const count = el("span", { class: "count-line" });
const summary = el("section", { class: "summary", "aria-labelledby": "titre-bilan", hidden: true, tabindex: "-1" });

function tally() {
  const results = questions.filter((item) => answered.has(item.id));
  const total = results.reduce((sum, item) => sum + answered.get(item.id).score * item.points, 0);
  bar.value = results.length;
  count.textContent = `${results.length} / ${questions.length} \u00b7 ${points(total)}`;
  const done = results.length === questions.length && questions.length > 0;
  if (done) drawSummary(total);
  summary.hidden = !done;
}

function drawSummary(total) {
  const all = questions.reduce((sum, item) => sum + item.points, 0);
  const missed = questions.filter((item) => answered.get(item.id).score < 1);
  const again = (label, items, main) => {
    const button = el("button", { type: "button", class: main ? "main" : "" }, label);
    button.addEventListener("click", () => {
      items.forEach((item) => resets.get(item.id)());
      light([]);
      tally();
      const first = document.getElementById(`q-${items[0].number}`);
      first.scrollIntoView({ block: "start" });
      first.querySelector("input, select, button").focus({ preventScroll: true });
    });
    return button;
  };
  const kind = missed.length === 1 ? "la question manqu\u00e9e" : `les ${missed.length} questions manqu\u00e9es`;
  summary.replaceChildren(
    el("h2", { id: "titre-bilan" }, "Votre r\u00e9sultat"),
    el("p", { class: "score", role: "status" }, `${french(total)} sur ${points(all)}`,
      el("span", { class: "worth" }, ` (${all ? Math.round((100 * total) / all) : 0}\u00a0%)`)),
    el("p", {}, missed.length ? "\u00c0 revoir\u00a0:" : "Tout est juste. Bravo\u202f!",
      ...missed.flatMap((item) => [" ", el("a", { href: `#q-${item.number}` }, `question ${item.number}`)])),
    el("div", { class: "actions" }, missed.length ? again(`Refaire ${kind}`, missed, true) : null,
      again("Tout recommencer", questions, !missed.length)));
}

function prompts(title, texts) {
  return texts.length ? el("section", { class: "prompts" }, el("h2", {}, title),
    el("ul", {}, ...texts.map((text) => el("li", {}, text)))) : null;
}

const ACCENTS = "\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2\u00e7\u00ee\u00ef\u00f4\u00f9\u00fb\u0153\u00c9\u00c0\u2019";

/** Letters that a foreign keyboard lacks, under the field that is being written in. They stay there when it
 * loses the focus: what moves under the pointer between press and release cannot be clicked. */
function accentKeys() {
  let target = null;
  const keys = el("div", { class: "accents", role: "group", "aria-label": "Lettres accentu\u00e9es" },
    ...[...ACCENTS].map((sign) => {
      const key = el("button", { type: "button", tabindex: "-1", "aria-label": `\u00c9crire ${sign}` }, sign);
      key.addEventListener("pointerdown", (event) => event.preventDefault());
      key.addEventListener("click", () => {
        if (!target || target.disabled) return;
        target.setRangeText(sign, target.selectionStart, target.selectionEnd, "end");
        target.focus();
      });
      return key;
    }));
  document.addEventListener("focusin", (event) => {
    if (!event.target.matches("input[type=text]")) return;
    target = event.target;
    target.closest("fieldset").append(keys);
  });
}

document.body.append(
  el("a", { class: "skip", href: "#questions" }, "Aller aux questions"),
  el("header", {}, el("p", { class: "kicker" }, DATA.kicker), el("h1", {}, DATA.title)),
  el("nav", { class: "bar", "aria-label": "Avancement" },
    el("a", { href: "#texte" }, "Texte"), el("a", { href: "#questions" }, "Questions"), bar, count),
  el("main", {},
    el("div", { class: "left", role: "region", "aria-label": "Le texte", tabindex: "0" }, prompts("Avant la lecture", DATA.before), passage()),
    el("div", { class: "right-side", id: "questions", tabindex: "-1" },
      ...DATA.sections.flatMap((section) => [el("h2", {}, section.title), ...section.items.map(question)]),
      summary, prompts("Apr\u00e8s la lecture", DATA.after))),
  el("footer", {}, DATA.footer));
accentKeys();
tally();
