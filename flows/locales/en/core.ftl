# Said by every flow.
core-stale = That button belongs to an earlier question.
core-lost = That doesn't fit here, so I left everything as it was.
core-renewed = I've been updated since we last spoke, and I can't read my old notes. Let's begin again; it only takes a minute.
core-not-yours = That button was made for someone else.
core-trouble = Something went wrong on my side. Nothing of yours is lost; please try that once more.
