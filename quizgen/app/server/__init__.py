"""What a server runs: the script, and what stands before it.

The script is not beside `pages/`, or Streamlit would take that folder for pages of its own making.
"""

from pathlib import Path

SCRIPT = Path(__file__).with_name("main.py")
