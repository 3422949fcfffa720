// Placeholder until the first file of Twilio stands.
