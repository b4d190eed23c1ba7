"""The conversation: pure, synchronous, deterministic."""
