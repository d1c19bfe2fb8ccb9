// The page says its language, the focus follows the exercise instead of falling back to the top,
// and the digits choose among the options of a question.
let last = null
let keys = false

const FRENCH = ".st-key-question h2, .st-key-question [role=radiogroup], .st-key-question .stSelectbox"

function speak(language) {
  document.documentElement.lang = language
  if (language === "fr") return
  for (const element of document.querySelectorAll(FRENCH)) element.lang = "fr"
}

// Streamlit offers what was typed as « Add: … », in English only.
function offer(words) {
  for (const option of document.querySelectorAll('[role="option"]')) {
    const text = document.createTreeWalker(option, NodeFilter.SHOW_TEXT).nextNode()
    if (text?.nodeValue.startsWith("Add: ")) text.nodeValue = words + text.nodeValue.slice(4)
  }
}

// Streamlit names this box and calls it a mere decoration: a screen reader is told two things at once.
function mend() {
  for (const box of document.querySelectorAll('[data-testid="stFileUploaderDropzone"][role="presentation"]'))
    box.setAttribute("role", "group")
}

function choose(event) {
  if (!keys || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return
  const typing = event.target.closest?.("input:not([type=radio]), textarea, select, [contenteditable=true]")
  if (typing || document.querySelector('[role="dialog"]')) return
  const options = document.querySelectorAll(".st-key-question form [role=radiogroup] label, .st-key-question [data-testid=stForm] [role=radiogroup] label")
  const grades = document.querySelectorAll(".st-key-notes button")
  const option = (options.length ? options : grades)[Number(event.key) - 1]
  if (!option) return
  event.preventDefault()
  option.click()
  option.querySelector("input")?.focus()
}

function follow(focus) {
  let tries = 20
  const settle = () => {
    const target = document.querySelector(".st-key-" + focus)
    if (!target) {
      if (tries-- > 0) setTimeout(settle, 50)
      return
    }
    target.tabIndex = -1
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: "start", behavior: "auto" })
  }
  setTimeout(settle, 50)
}

export default function ({ data }) {
  const mind = () => {
    speak(data.lang)
    mend()
    offer(data.offer)
  }
  mind()
  const watch = new MutationObserver(mind) // what arrives later is minded too, however slow the machine
  watch.observe(document.body, { childList: true, characterData: true, subtree: true })
  keys = data.keys
  document.addEventListener("keydown", choose)
  if (data.moment !== last) {
    const first = last === null
    last = data.moment
    if (data.focus && !first) follow(data.focus)
  }
  return () => {
    watch.disconnect()
    document.removeEventListener("keydown", choose)
  }
}
