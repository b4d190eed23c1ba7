"""The benchmark: this bot and a rival under the same people."""
