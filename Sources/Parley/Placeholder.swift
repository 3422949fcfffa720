// Placeholder until the first file of Parley stands.
