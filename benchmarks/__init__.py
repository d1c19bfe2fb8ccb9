"""How fast quizgen is, in ratios: each figure against a yardstick measured in the same run."""
