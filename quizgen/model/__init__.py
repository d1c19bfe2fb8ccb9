"""The data every stage shares: plain, frozen, with no text that is not a person's own."""
