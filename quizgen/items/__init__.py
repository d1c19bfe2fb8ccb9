"""Items: facts and words turned into questions, one module for each type of item."""
