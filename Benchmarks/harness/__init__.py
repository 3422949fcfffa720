"""What `run`, `guard`, `soak` and `crowd` share."""
