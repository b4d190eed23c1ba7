"""Everything timed or limited, on DBOS; the only place that knows it."""
