# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program, read and pressed through the accessible tree."""

import subprocess
import tempfile

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from driver.waiting import wait_for  # noqa: E402


class Node:
    """Something on the screen as a screen reader meets it."""

    def __init__(self, accessible, desktop):
        self._accessible = accessible
        self._desktop = desktop

    @property
    def name(self):
        return self._accessible.get_name() or ""

    @property
    def role(self):
        return self._accessible.get_role_name()

    @property
    def description(self):
        return self._accessible.get_description() or ""

    @property
    def text(self):
        """What stands in it, or its name."""
        text = self._accessible.get_text_iface()
        return self.name if text is None else Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    @property
    def caret(self):
        """Behind how many characters the cursor stands: all that is to be known of a secret."""
        text = self._accessible.get_text_iface()
        return -1 if text is None else Atspi.Text.get_caret_offset(text)

    def has(self, state):
        """Whether a state holds: "focused", "checked", "enabled", "showing", "selected", ..."""
        return self._accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def box(self):
        """x, y, width, height on the screen."""
        extents = self._accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def centre(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def click(self, button=1, times=1):
        """With the mouse."""
        self._desktop.click(*self.centre, button=button, times=times)

    def press(self):
        """As a screen reader does it: its first action, whether it can be seen or not."""
        self._accessible.get_action_iface().do_action(0)

    def grab_focus(self):
        self._accessible.get_component_iface().grab_focus()

    def children(self):
        for at in range(self._accessible.get_child_count()):
            child = self._accessible.get_child_at_index(at)
            if child is not None:
                yield Node(child, self._desktop)

    def walk(self, depth=40):
        """Itself and everything in it that is showing."""
        yield self
        if depth == 0:
            return
        for child in self.children():
            if child.has("showing") or child.role in ("frame", "application", "window"):
                yield from child.walk(depth - 1)


class Program:
    """One start of the program."""

    def __init__(self, words, environment, desktop):
        self._desktop = desktop
        self._said = tempfile.TemporaryFile()
        self.process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=self._said)

    @property
    def is_running(self):
        return self.process.poll() is None

    def said(self):
        """What it wrote to standard error so far."""
        self._said.seek(0)
        return self._said.read().decode()

    def kill(self):
        """As a power cut does."""
        if self.is_running:
            self.process.kill()
        self.process.wait()

    # Reading ----------------------------------------------------------------------------------------------------

    def _application(self):
        root = Atspi.get_desktop(0)
        for at in range(root.get_child_count()):
            application = root.get_child_at_index(at)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def wait_for_window(self):
        def shows():
            if not self.is_running:
                raise AssertionError(f"the program ended with {self.process.returncode}: {self.said()}")
            return any(node.role in ("frame", "window", "dialog") for node in self.nodes())
        wait_for(shows, "the window of the program")

    def nodes(self):
        """Everything that is showing, in the order of the tree."""
        try:
            application = self._application()
            if application is None:
                return []
            application.clear_cache()
            return list(Node(application, self._desktop).walk())
        except GLib.Error:  # the tree changed while it was read
            return []

    def find_all(self, role=None, name=None, where=None):
        """Nodes with this role, this name (or a function that says yes to the name)."""
        found = []
        for node in self.nodes():
            try:
                if role is not None and node.role != role:
                    continue
                if name is not None and not (name(node.name) if callable(name) else node.name == name):
                    continue
                if where is None or where(node):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role=None, name=None, where=None):
        """Waits until there is one, and answers the first."""
        what = f"{role or 'something'} {'' if callable(name) else name or ''}"
        return wait_for(lambda: self.find_all(role, name, where), what + f" among: {self.words()[:1500]}")[0]

    def button(self, name):
        return self.find("push button", name)

    def sees(self, words):
        """Whether the words stand anywhere on the screen."""
        return any(words in text for text in self.texts())

    def wait_to_see(self, words):
        wait_for(lambda: self.sees(words), f"{words!r} on the screen")

    def texts(self):
        found = []
        for node in self.nodes():
            try:
                found.extend(filter(None, {node.name, node.text, node.description}))
            except GLib.Error:
                continue
        return found

    def words(self):
        return " | ".join(self.texts())

    def focused(self):
        """What has the focus, or nothing."""
        found = self.find_all(where=lambda node: node.has("focused"))
        return found[-1] if found else None
