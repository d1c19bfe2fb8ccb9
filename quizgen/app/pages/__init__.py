"""One page a module, each with one function that draws it."""
