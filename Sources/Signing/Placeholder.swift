// Placeholder until the first file of Signing stands.
