"""A pytest plugin inside each host: writes what happens, line by line, so that
the run outside can tell which test was running when an interpreter died."""

import gc
import json
import os


class Reporter:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8")

    def write(self, what, test="", text=""):
        self.file.write(json.dumps({"what": what, "test": test, "text": text}) + "\n")
        self.file.flush()

    def pytest_collection_finish(self, session):
        # Thousands of test items live to the end: no collection that a test
        # asks for need look through them.
        gc.collect()
        gc.freeze()
        self.terminal = session.config.pluginmanager.get_plugin("terminalreporter")

    def pytest_runtest_logstart(self, nodeid, location):
        self.write("start", nodeid)

    def pytest_runtest_logfinish(self, nodeid, location):
        self.write("end", nodeid)
        # Every report is in the file: pytest need not keep it for its summary,
        # where each collection would look through it.
        self.terminal.stats.clear()

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.write("failed", report.nodeid, _text(report))
        elif report.skipped:
            self.write("skipped", report.nodeid)
        elif report.when == "call":
            self.write("passed", report.nodeid)

    def pytest_collectstart(self, collector):
        if collector.nodeid.endswith(".py"):
            self.write("start", collector.nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            self.write("failed", report.nodeid, _text(report))
        if report.nodeid.endswith(".py"):
            self.write("end", report.nodeid)

    def pytest_sessionfinish(self, session, exitstatus):
        self.write("finished")


def _text(report):
    return "\n".join([report.longreprtext, *(
        f"--- {title} ---\n{content}" for title, content in report.sections)])


def pytest_configure(config):
    path = os.environ.get("ABIDING_TEST_REPORT")
    if path:
        config.pluginmanager.register(Reporter(path))
