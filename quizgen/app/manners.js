// The page speaks French, and the focus follows the exercise instead of falling back to the top.
let last = null

export default function ({ data }) {
  document.documentElement.lang = data.lang
  if (data.moment === last) return
  const first = last === null
  last = data.moment
  if (!data.focus || first) return
  let tries = 20
  const settle = () => {
    const target = document.querySelector(".st-key-" + data.focus)
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
