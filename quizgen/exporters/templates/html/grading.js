// Responses judged. A response is a text, or one text for each gap, pair, step or cell.

/** Score from 0 to 1 and, for each part: label, given, expected, right, message, why. */
function grade(item, response) {
  const parts = PARTS[item.shape](item, response);
  const found = parts.filter((part) => part.right).length;
  return { parts, found, score: SCORES[item.shape](parts, found) };
}

const share = (parts, found) => found / parts.length;

/** All points in order, half of them when two neighbours have changed places. */
function orderScore(parts, found) {
  const wrong = parts.flatMap((part, n) => (part.right ? [] : [n]));
  const [first, second] = wrong;
  const swapped = wrong.length === 2 && second === first + 1
    && parts[first].given === parts[second].expected && parts[second].given === parts[first].expected;
  return found === parts.length ? 1 : swapped ? 0.5 : 0;
}

const SCORES = {
  choice: share, true_false: share, typed: share, cloze: share, match: share, order: orderScore, table: share,
};

function picked(item, response) {
  const key = item.options.find((option) => option.right);
  const taken = item.options.find((option) => option.text === response);
  const right = response === key.text;
  return [{ label: "", given: response, expected: key.text, right,
    message: right || !taken ? "" : taken.why, why: key.why }];
}

/** A verdict and the sentence that proves it: half of the points each. */
function proved(item, [verdict, number]) {
  const [first] = picked(item, verdict);
  const { sentences, words } = item.proof;
  return [{ ...first, label: "R\u00e9ponse" },
    { label: "Justification", given: number ? `phrase ${number}` : "",
      expected: `phrase ${sentences.join(" ou ")}\u00a0: \u00ab\u00a0${words}\u00a0\u00bb`,
      right: sentences.includes(number), message: "", why: "" }];
}

function written(label, text, asked, why) {
  const verdict = compare(text, asked);
  return { label, given: text, expected: asked.shown, right: verdict.right, message: verdict.message, why };
}

function chosen(label, text, rights, expected, spare, why) {
  const right = rights.includes(text);
  const taken = spare.find((option) => option.text === text);
  return { label, given: text, expected, right, message: right || !taken ? "" : taken.why, why };
}

const PARTS = {
  choice: picked,
  true_false: (item, response) => (item.proof ? proved(item, response) : picked(item, response)),
  typed: (item, response) => [written("", response, item.asked, "")],
  cloze: (item, response) => item.gaps.map((gap, n) => {
    const label = item.gaps.length > 1 ? `Trou ${n + 1}` : "";
    return item.bank.length
      ? chosen(label, response[n], gap.rights, gap.asked.shown, item.spare, gap.why)
      : written(label, response[n], gap.asked, gap.why);
  }),
  match: (item, response) => item.pairs.map((pair, n) =>
    chosen(pair.left, response[n], [pair.right], pair.right, item.spare, pair.why)),
  order: (item, response) => item.sequence.map((step, n) => ({
    label: `${n + 1}`, given: response[n], expected: step.text, right: response[n] === step.text,
    message: "", why: step.why,
  })),
  table: (item, response) => item.rows.flat().filter((cell) => cell.asked)
    .map((cell, n) => written(cell.label, response[n], cell.asked, cell.why)),
};

function verdict(result) {
  const count = result.parts.length;
  if (result.found === count) return "C\u2019est juste.";
  if (!result.parts.some((part) => part.given.trim())) return "Voici la r\u00e9ponse.";
  if (count > 1 && result.found) {
    const answers = result.found === 1 ? "bonne r\u00e9ponse" : "bonnes r\u00e9ponses";
    return `C\u2019est juste en partie\u00a0: ${result.found} ${answers} sur ${count}.`;
  }
  return "Ce n\u2019est pas la bonne r\u00e9ponse.";
}
