"""The practice app: thin Streamlit pages over what `study` decides."""
