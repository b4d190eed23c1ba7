"""The main flow: from "I'm just not that into it" to a verdict and words to send."""
