"""What `run`, `guard` and `soak` share."""
