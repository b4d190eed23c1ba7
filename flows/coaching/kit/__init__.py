"""The exit kit: what helps beyond the verdict, from the note's keyboard to the warning signs."""
