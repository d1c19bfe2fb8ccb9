"""What makes an item or a pack unfit to be shown, one rule a function."""
