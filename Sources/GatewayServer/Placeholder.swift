// Placeholder until the first file of GatewayServer stands.
