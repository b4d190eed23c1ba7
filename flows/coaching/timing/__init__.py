"""What the coach does with time: reminders, looking in, the evening before, staying in touch."""
