"""The practice app: thin Streamlit pages that draw and decide nothing."""
