"""Code in a process, calls in a thread, of their own."""
import os
import subprocess
import sys
import textwrap
import threading


def run(source, *args):
    """Runs code in a process of its own: (status, output)."""
    done = subprocess.run([sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(source),
                           *args], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)))
    return done.returncode, done.stdout.decode()


def in_thread(function):
    """What the function gives in a thread of its own."""
    results = []
    thread = threading.Thread(target=lambda: results.append(function()))
    thread.start()
    thread.join()
    assert len(results) == 1
    return results[0]


def at_once(*works):
    """What each of the functions gives, all started together in threads of their own."""
    results, wrong = [None] * len(works), []
    barrier = threading.Barrier(len(works))

    def run(i, work):
        try:
            barrier.wait()
            results[i] = work()
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=run, args=item) for item in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    return results
