"""What the use_ scripts share; imported inside each host, next to the module that they try."""

import sys
import sysconfig

if sysconfig.get_config_var("Py_GIL_DISABLED"):
    def no_gil():
        """No import so far turned the GIL on, where there need be none."""
        assert not sys._is_gil_enabled()
else:
    def no_gil():
        """Nothing to ask."""


def raised(kind, function, *arguments):
    """The text of the exception that must come."""
    try:
        function(*arguments)
    except kind as error:
        return str(error)
    raise AssertionError(f"{function} raised no {kind.__name__}")
