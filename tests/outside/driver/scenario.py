# SPDX-License-Identifier: GPL-3.0-or-later
"""A test of its own process: the accessible tree belongs to one message bus for as long as a process lives."""

import functools
import os
import sys
import traceback
import unittest
import warnings


def _in_own_process(test):
    @functools.wraps(test)
    def run(self):
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            warnings.simplefilter("ignore")  # of the libraries that read the tree
            try:
                test(self)
            except BaseException:  # the parent reports that it failed
                traceback.print_exc()
                sys.stderr.flush()
                os._exit(1)
            os._exit(0)
        self.assertEqual(os.waitpid(child, 0)[1], 0, "what went wrong stands above")
    return run


class Scenario(unittest.TestCase):
    """Something a person does with the program; each test starts from an empty home folder."""

    def __init_subclass__(cls, **more):
        super().__init_subclass__(**more)
        for name, test in list(vars(cls).items()):
            if name.startswith("test"):
                setattr(cls, name, _in_own_process(test))
