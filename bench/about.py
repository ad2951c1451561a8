"""What a report says of the machine and the code that it measured."""

import os
import platform
import subprocess
import time
from pathlib import Path

from toolchain import run


def processor():
    try:
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor()


def commit():
    done = subprocess.run(["git", "-C", str(Path(__file__).parent), "rev-parse", "HEAD"], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.strip() or None


def about():
    return {"commit": commit(), "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "machine": platform.machine(), "processor": processor(),
            "cores": os.cpu_count(), "system": platform.platform(),
            "compiler": run("cc", "--version").splitlines()[0]}
