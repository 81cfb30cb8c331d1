# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen with a window manager, a message bus and a home folder, all of them gone afterwards."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from driver.waiting import wait_for

PROGRAM = os.environ.get("LACRIMA_PROGRAM", "lacrima")
PREPARE = os.environ.get("LACRIMA_PREPARE", "prepare_study")
PIN = "4711"
PASSPHRASE = "open sesame"


def _first_line(process):
    return process.stdout.readline().decode().strip()


class Desktop:
    """One computer with one user. `language` is the locale of the user, `dpi` the density of the screen."""

    def __init__(self, width=1280, height=800, language="en_GB.UTF-8", dpi=96):
        self.width, self.height = width, height
        self._language, self._dpi = language, dpi
        self._processes = []
        self._programs = []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lacrima-outside-"))
        self.home = self.folder / "home"
        self.home.mkdir(mode=0o700)

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind, *_):
        if kind is not None and self._processes:
            self._keep_picture()
        for program in self._programs:
            program.kill()
        for process in reversed(self._processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self):
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{self.width}x{self.height}x24", "-dpi", str(self._dpi),
                  "-nolisten", "tcp", "-noreset"]
        number = _first_line(self._run(screen, os.environ))
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"], "DISPLAY": f":{number}", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime),
            "LANG": self._language, "LC_ALL": self._language if self._language.startswith("C") else "C.UTF-8",
            "LANGUAGE": self._language.split(".")[0], "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
            "TMPDIR": str(self.folder)}
        bus = self._run(["dbus-daemon", "--session", "--nofork", "--print-address=1"], self.environment)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        self._run(["openbox"], self.environment)
        os.environ.update(self.environment)
        from driver.keyboard import Keyboard  # needs the display
        self._keyboard = Keyboard(self.environment["DISPLAY"])
        wait_for(self._keyboard.has_window_manager, "the window manager")

    def _run(self, words, environment):
        process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def _keep_picture(self):
        kept = os.environ.get("LACRIMA_OUTSIDE_PICTURES")
        if kept:
            pathlib.Path(kept).mkdir(parents=True, exist_ok=True)
            self.picture(pathlib.Path(kept) / f"failed-{os.getpid()}.png")

    def prepare_study(self, name="tears.lacrima"):
        """A study of this user's office (PIN, PASSPHRASE): VD01-1 waits for the hand-over, VD02 for a draw."""
        path = self.home / name
        subprocess.run([PREPARE, str(path)], env=self.environment, check=True)
        return path

    def slow_disk(self):
        """What to add to the environment of a program whose disk is slow while the file that comes with it exists."""
        switch = self.folder / "slow"
        return {"LD_PRELOAD": os.environ["LACRIMA_SLOW_DISK_LIBRARY"], "LACRIMA_SLOW_DISK": str(switch)}, switch

    # The program ------------------------------------------------------------------------------------------------

    def command(self, *words, secret=None, status=0):
        """Runs a command of the program without a window; its output. `secret` is what standard input says."""
        done = subprocess.run([PROGRAM, *map(str, words)], env={**self.environment, "QT_QPA_PLATFORM": "offscreen"},
                              input=None if secret is None else secret.encode(), capture_output=True, check=False)
        if done.returncode != status:
            raise AssertionError(f"{words[0]}: status {done.returncode}, not {status}: {done.stderr.decode()}")
        return done.stdout.decode()

    def start(self, *words, environment=None):
        """Starts the program and waits for its window; `environment` is added."""
        from driver.program import Program  # needs the bus
        program = Program([PROGRAM, *map(str, words)], {**self.environment, **(environment or {})}, self)
        self._programs.append(program)
        program.wait_for_window()
        return program

    def start_unread(self, *words):
        """Starts the program without reading its tree: for a process that has read another desktop's."""
        process = subprocess.Popen([PROGRAM, *map(str, words)], env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def start_expecting_end(self, *words):
        """Starts the program once more, where it has nothing to show: its status and what it said."""
        done = subprocess.run([PROGRAM, *map(str, words)], env=self.environment, capture_output=True, timeout=60,
                              check=False)
        return done.returncode, done.stderr.decode()

    # Hands ------------------------------------------------------------------------------------------------------

    def keys(self, *names):
        """Presses and releases keys one after the other: "a", "Return", "ctrl+v"."""
        for name in names:
            self._keyboard.press(name)

    def type(self, text):
        self._keyboard.type(text)

    def click(self, x, y, button=1, times=1):
        self._keyboard.click(x, y, button, times)

    def hold(self, name):
        self._keyboard.hold(name)

    def release(self, name):
        self._keyboard.release(name)

    def wheel(self, x, y, steps):
        """Turns the wheel over a place: up for positive steps."""
        self._keyboard.click(x, y, 4 if steps > 0 else 5, abs(steps))

    def point(self, x, y):
        self._keyboard.move(x, y)

    def picture(self, path):
        """The whole screen as PNG."""
        self._keyboard.picture(str(path))

    def window_edges(self):
        """Left, top, right, bottom of the first window with its frame, or nothing."""
        return self._keyboard.window_edges()

    def windows(self):
        """Titles of the windows that the window manager shows."""
        return self._keyboard.window_titles()

    def signal(self, program, number=signal.SIGKILL):
        program.process.send_signal(number)
