"""What DBOS itself needs: its queues and limits, and someone who looks after the dead."""

from datetime import UTC, datetime, timedelta

from dbos import DBOS

from bot.timed.names import GROUPS, PEOPLE, TIMERS

#: Workflows take a second or two: one that has run for so long belonged to a worker that died.
ABANDONED = timedelta(seconds=30)
KEEP_FINISHED = timedelta(hours=1)
_AT_ONCE = 1000
#: Seconds between two looks of a worker into a queue.
POLLING = 0.5


def make_queues() -> None:
    """The queues, with Telegram's limits: 30/s in all, 1/s a chat, 20/min a group."""
    DBOS.register_queue(TIMERS, worker_concurrency=50, polling_interval_sec=POLLING)
    DBOS.register_queue(
        PEOPLE,
        limiter={"limit": 25, "period": 1.0},
        partition_limiter={"limit": 1, "period": 1.0},
        worker_concurrency=50,
        polling_interval_sec=POLLING,
    )
    DBOS.register_queue(
        GROUPS,
        limiter={"limit": 5, "period": 1.0},
        partition_limiter={"limit": 20, "period": 60.0},
        worker_concurrency=10,
        polling_interval_sec=POLLING,
    )


def resume_abandoned(executor: str) -> None:
    """Take over what another worker began and did not finish; our own we resume at start."""
    running = DBOS.list_workflows(
        status="PENDING",
        dequeued_before=_ago(ABANDONED),
        limit=_AT_ONCE,
        load_input=False,
        load_output=False,
    )
    others = [each.workflow_id for each in running if each.executor_id != executor]
    if others:
        DBOS.resume_workflows(others)


def forget_finished() -> None:
    """Delete the records of work that is long done."""
    finished = DBOS.list_workflows(
        status=["SUCCESS", "ERROR", "CANCELLED"],
        completed_before=_ago(KEEP_FINISHED),
        limit=_AT_ONCE,
        load_input=False,
        load_output=False,
    )
    if finished:
        DBOS.delete_workflows([each.workflow_id for each in finished])


def _ago(span: timedelta) -> str:
    return (datetime.now(UTC) - span).isoformat()
