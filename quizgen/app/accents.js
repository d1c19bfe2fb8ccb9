// Letters that are not on every keyboard, written where the caret is in the field last used.
const LETTERS = [..."éèêëàâçîïôùûüœæ", "’"]
const FIELDS = ".st-key-question .stTextInput input, .st-key-question-mot .stTextInput input"
let field = null

function remember(event) {
  if (event.target.matches?.(FIELDS)) field = event.target
}

function write(letter) {
  if (!field?.isConnected) field = document.querySelector(FIELDS)
  if (!field) return
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
  const text = field.value.slice(0, from) + letter + field.value.slice(to)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, text)
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.focus()
  field.setSelectionRange(from + letter.length, from + letter.length)
}

function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.children]
  const at = buttons.findIndex((button) => button.tabIndex === 0)
  const next = buttons[(at + step + buttons.length) % buttons.length]
  buttons[at].tabIndex = -1
  next.tabIndex = 0
  next.focus()
  event.preventDefault()
}

export default function ({ data, parentElement }) {
  const bar = parentElement.querySelector(".bar")
  bar.setAttribute("aria-label", data.label)
  if (!bar.children.length) {
    LETTERS.forEach((letter, index) => {
      const button = document.createElement("button")
      button.type = "button"
      button.textContent = letter
      button.tabIndex = index ? -1 : 0
      button.addEventListener("pointerdown", (event) => event.preventDefault())
      button.addEventListener("click", () => write(letter))
      bar.append(button)
    })
    bar.addEventListener("keydown", walk)
  }
  document.addEventListener("focusin", remember)
  return () => document.removeEventListener("focusin", remember)
}
