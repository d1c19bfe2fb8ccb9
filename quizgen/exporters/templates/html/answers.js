// Typed answers: the tests of the practice app in simple form. The writings accepted come ready folded.

const OUTER = " \t\n\r\u00a0\u202f.,;:!?\u2026\u00ab\u00bb\u201c\u201d\"()[]";
const ARTICLE = /^(?:(?:le|la|les|un|une|des|du|de la)\s+|(?:de\s+)?l['\u2019]\s*)(?=\S)/i;
const GENDERS = { le: "m", un: "m", du: "m", la: "f", une: "f", "de la": "f" };
const EMPTY = new Set(
  "le la les l un une des du de d au aux a en et dans par pour sur avec que qu se s".split(" "));

function strip(text, characters) {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text[start])) start += 1;
  while (end > start && characters.includes(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function neat(text) {
  const single = text.normalize("NFC").replace(/\s+/g, " ");
  return strip(single, strip(single, OUTER + "'\u2019") ? OUTER + "'\u2019" : OUTER);
}

function fold(text) {
  const low = neat(text).toLowerCase().replace(/\u0153/g, "oe").replace(/\u00e6/g, "ae")
    .replace(/[\u2019\u02bc\u2018`]/g, "'").replace(/'\s+/g, "'")
    .replace(/\s*[-\u2010-\u2014\u2212]\s*/g, " ").replace(/\s+/g, " ");
  return figures(low);
}

function figures(text) {
  let found = text.replace(/(\d)[ .](?=\d{3}(?!\d))/g, "$1").replace(/\b1(?:er|re)\b/g, "1")
    .replace(/(\d)\.(?=\d)/g, "$1,");
  for (const [words, figure] of DATA.numbers) {
    found = ` ${found} `.split(` ${words} `).join(` ${figure} `).trim();
  }
  return found;
}

function plain(text) {
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "");
}

function withoutArticle(text) {
  return text.replace(ARTICLE, "");
}

function articleGender(text) {
  const found = ARTICLE.exec(text);
  return (found && GENDERS[found[0].trim()]) || "";
}

function quoted(words) {
  return words.map((word) => `\u00ab\u00a0${word}\u00a0\u00bb`).join(", ");
}

/** Whether `answer` is right, and what there is to say of how it was written. */
function compare(answer, asked) {
  const given = { neat: neat(answer), fold: fold(answer), plain: plain(answer) };
  given.bare = withoutArticle(given.plain);
  if (!given.neat) return { right: false, message: "" };
  for (const test of [sameLetters, sameForm, sameButAccents, sameButArticle]) {
    for (const writing of asked.writings) {
      const message = test(given, writing);
      if (message !== null) return { right: true, message };
    }
  }
  const refusal = asked.refused.find((one) => one.fold === given.fold || one.bare === given.bare);
  if (refusal) return { right: false, message: refusal.message };
  for (const writing of asked.writings) {
    const slip = misspelt(given, writing);
    if (slip) return slip;
  }
  const words = given.plain.split(/[\s']+/).filter((word) => word && !EMPTY.has(word));
  if (asked.writings.some((writing) => partOf(words, writing.words))) {
    return { right: false, message: "Votre r\u00e9ponse n\u2019est pas compl\u00e8te\u00a0: pr\u00e9cisez." };
  }
  return { right: false, message: "" };
}

function sameLetters(given, writing) {
  return [given.neat, withoutArticle(given.neat)].includes(writing.neat) ? "" : null;
}

function sameForm(given, writing) {
  if (![given.fold, withoutArticle(given.fold)].includes(writing.fold)) return null;
  const typed = given.neat.split(" ");
  const capitals = writing.neat.split(" ")
    .filter((word) => word !== word.toLowerCase() && typed.includes(word.toLowerCase()));
  if (!capitals.length) return "";
  return `Bonne r\u00e9ponse. Attention \u00e0 la majuscule\u00a0: ${quoted(capitals)}.`;
}

function sameButAccents(given, writing) {
  if (writing.strict || ![given.plain, withoutArticle(given.plain)].includes(writing.plain)) return null;
  const typed = given.fold.split(" ");
  const shown = writing.neat.split(" ").filter((word) => !typed.includes(fold(word)));
  return `Bonne r\u00e9ponse. Attention aux accents\u00a0: ${quoted(shown.length ? shown : [writing.neat])}.`;
}

function sameButArticle(given, writing) {
  if (given.bare !== writing.bare || given.plain === writing.plain || writing.plain === writing.bare) {
    return null;
  }
  if (writing.strict) return null;
  const genders = [articleGender(given.plain), articleGender(writing.plain)];
  const other = genders[0] && genders[1] && genders[0] !== genders[1];
  const said = other ? "Bonne r\u00e9ponse, mais attention au genre" : "Bonne r\u00e9ponse. Avec son article";
  return `${said}\u00a0: ${quoted([writing.neat])}.`;
}

/** One letter wrong inside one long word, unless that makes another word; a wrong ending is wrong. */
function misspelt(given, writing) {
  const typed = given.bare.split(" ");
  const meant = writing.bare.split(" ");
  if (typed.length !== meant.length) return null;
  const wrong = meant.map((word, n) => [typed[n], word]).filter(([one, other]) => one !== other);
  if (wrong.length !== 1 || !nearly(...wrong[0])) return null;
  const [one, other] = wrong[0];
  if (writing.real.includes(one)) return null;
  if (common(one, other) >= Math.max(one.length, other.length) - 2) {
    return { right: false, message: `Regardez la fin du mot\u00a0: ${quoted([writing.neat])}.` };
  }
  const message = `Bonne r\u00e9ponse, \u00e0 une lettre pr\u00e8s\u00a0: on \u00e9crit ${quoted([writing.neat])}.`;
  return { right: true, message };
}

function nearly(typed, meant) {
  const letters = /^[a-z]+$/;
  if (meant.length < 5 || !letters.test(typed) || !letters.test(meant)) return false;
  if (Math.abs(typed.length - meant.length) > 1) return false;
  const start = common(typed, meant);
  const backwards = common([...typed].reverse().join(""), [...meant].reverse().join(""));
  const end = Math.min(backwards, Math.min(typed.length, meant.length) - start);
  const left = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  return Math.max(left.length, right.length) <= 1
    || (left.length === 2 && left === [...right].reverse().join(""));
}

function common(a, b) {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function partOf(words, whole) {
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return words.length > 0 && words.length < whole.length && at === words.length;
}
