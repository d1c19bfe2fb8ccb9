// Reading: the text is spoken sentence by sentence, words looked up are told to the app.
const RATES = { slow: 0.75, normal: 0.95 }
let at = 0
let speaking = false

const sentences = () => [...document.querySelectorAll(".qz-passage [data-sentence]")]
const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith("fr"))

function light(index) {
  sentences().forEach((one, number) => one.classList.toggle("qz-spoken", number === index))
  sentences()[index]?.scrollIntoView({ block: "nearest", behavior: "auto" })
}

function speak(bar, slow) {
  const all = sentences()
  if (at >= all.length) at = 0
  const said = new SpeechSynthesisUtterance(all[at].querySelector(".qz-said").textContent)
  said.lang = "fr-FR"
  said.rate = slow() ? RATES.slow : RATES.normal
  if (voice()) said.voice = voice()
  said.onend = () => {
    if (!speaking) return
    at += 1
    if (at < sentences().length) return speak(bar, slow)
    at = 0
    stop(bar)
    light(-1)
  }
  light(at)
  speechSynthesis.speak(said)
}

function stop(bar) {
  speaking = false
  speechSynthesis.cancel()
  bar.querySelector(".play").textContent = bar.dataset.play
}

function step(bar, slow, by) {
  const on = speaking
  stop(bar)
  at = Math.min(Math.max(at + by, 0), sentences().length - 1)
  light(at)
  if (on) start(bar, slow)
}

function start(bar, slow) {
  speaking = true
  bar.querySelector(".play").textContent = bar.dataset.pause
  speak(bar, slow)
}

function listen(parent, data) {
  const bar = parent.querySelector(".bar")
  if (!("speechSynthesis" in window)) {
    bar.textContent = data.silent
    return () => {}
  }
  bar.setAttribute("aria-label", data.label)
  Object.assign(bar.dataset, { play: data.play, pause: data.pause })
  bar.querySelector(".play").textContent = speaking ? data.pause : data.play
  bar.querySelector(".back").textContent = data.back
  bar.querySelector(".next").textContent = data.next
  bar.querySelector(".slow span").textContent = data.slow
  const slow = () => bar.querySelector(".slow input").checked
  bar.querySelector(".play").onclick = () => (speaking ? stop(bar) : start(bar, slow))
  bar.querySelector(".back").onclick = () => step(bar, slow, -1)
  bar.querySelector(".next").onclick = () => step(bar, slow, 1)
  return () => {
    speaking = false
    speechSynthesis.cancel()
  }
}

function mark(data) {
  const wanted = new Set(data.wanted.split(" "))
  for (const button of document.querySelectorAll("[data-add]")) {
    if (!wanted.has(button.dataset.add) || button.disabled) continue
    button.textContent = data.added
    button.disabled = true
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  const quiet = listen(parentElement, data)
  mark(data)
  setTimeout(() => mark(data), 300)
  const opened = (event) => {
    const entry = event.target.dataset?.gloss
    if (entry && event.newState === "open") setTriggerValue("looked", entry)
  }
  const clicked = (event) => {
    const button = event.target.closest?.("[data-add]")
    if (!button) return
    button.textContent = data.added
    button.disabled = true
    setTriggerValue("wanted", button.dataset.add)
  }
  document.addEventListener("toggle", opened, true)
  document.addEventListener("click", clicked)
  return () => {
    quiet()
    document.removeEventListener("toggle", opened, true)
    document.removeEventListener("click", clicked)
  }
}
