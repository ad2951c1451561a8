"""Extension modules that are copied elsewhere; a grafted one with its companion."""
import glob
import os
import shutil


def copy(file, to):
    """As shutil.copy() does, and returns the same."""
    folder = to if os.path.isdir(to) else os.path.dirname(to)
    stem = os.path.basename(file).split(".")[0]
    for companion in glob.glob(os.path.join(glob.escape(os.path.dirname(file)), stem + ".abiding-*.so")):
        shutil.copy(companion, folder)
    return shutil.copy(file, to)
