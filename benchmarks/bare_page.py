"""The yardstick: a Streamlit page with the widgets of a question and its feedback, nothing behind them."""

import streamlit as st

TEXT = "<p>" + "Le phare a été construit en 1874. " * 40 + "</p>"


def answer() -> None:
    st.session_state["n"] = st.session_state.get("n", 0) + 1


def practise() -> None:
    n = st.session_state.get("n", 0)
    st.html("<p>Un phare sans gardien</p>")
    st.title("S’entraîner")
    st.progress(n % 20 / 20, text=f"Question {n} sur 20")
    st.header("Quand le phare a-t-il été construit ?")
    if n % 2:
        feedback()
    else:
        question(n)


def question(n: int) -> None:
    with st.form(f"question/{n}", border=False):
        st.radio("Votre réponse", ["En 1874", "En 1900", "En 1950"], index=None, key=f"réponse/{n}")
        with st.container(horizontal=True):
            st.form_submit_button("Vérifier", type="primary", on_click=answer)
            st.form_submit_button("Je ne sais pas", on_click=answer)
    st.button("Voir un indice", type="tertiary")
    with st.expander("Relire le texte"):
        st.html(TEXT)
    with st.popover("Arrêter la série", type="tertiary"):
        st.markdown("Vos réponses comptent.")
        st.button("Oui, arrêter")


def feedback() -> None:
    for _ in range(3):
        st.html("<p>C’est en 1874 que le phare a été construit.</p>")
    st.subheader("Explication")
    st.html("<p>Une date se lit avec « en ».</p>")
    st.subheader("La preuve dans le texte")
    with st.expander("Voir la phrase dans le texte"):
        st.html(TEXT)
    st.button("Question suivante", type="primary", on_click=answer)


pages = [st.Page(practise, title="S’entraîner", default=True)]
pages += [st.Page(lambda: None, title=f"Page {n}", url_path=f"page-{n}") for n in range(6)]
st.navigation(pages, position="top").run()
st.segmented_control("Langue", ["Français", "English", "Tiếng Việt"], default="Français")
