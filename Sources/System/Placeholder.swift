// Placeholder until the first file of System stands.
