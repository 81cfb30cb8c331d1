# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboard, mouse and eyes of one X screen."""

import time

from PIL import Image
from Xlib import XK, X, display
from Xlib.ext import xtest

MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
NAMES = {" ": "space", "-": "minus", ".": "period", ",": "comma", "/": "slash", "_": "underscore", "'": "apostrophe",
         "[": "bracketleft", "]": "bracketright", "=": "equal", "(": "parenleft", ")": "parenright", "\n": "Return"}
BETWEEN = 0.004  # seconds: a person is not faster, and the server keeps the order in any case


class Keyboard:
    def __init__(self, name):
        self._display = display.Display(name)
        self._root = self._display.screen().root

    def has_window_manager(self):
        atom = self._display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        return self._root.get_full_property(atom, X.AnyPropertyType) is not None

    def _windows(self):
        listed = self._root.get_full_property(self._display.intern_atom("_NET_CLIENT_LIST"), X.AnyPropertyType)
        return [self._display.create_resource_object("window", number) for number in (listed.value if listed else [])]

    def window_edges(self):
        for window in self._windows():
            size = window.get_geometry()
            place = self._root.translate_coords(window, 0, 0)
            frame = window.get_full_property(self._display.intern_atom("_NET_FRAME_EXTENTS"), X.AnyPropertyType)
            left, right, top, bottom = frame.value if frame else (0, 0, 0, 0)
            return place.x - left, place.y - top, place.x + size.width + right, place.y + size.height + bottom
        return None

    def window_titles(self):
        titles = []
        for window in self._windows():
            title = window.get_full_property(self._display.intern_atom("_NET_WM_NAME"), X.AnyPropertyType)
            titles.append(title.value.decode() if title else "")
        return titles

    def _code(self, name):
        symbol = XK.string_to_keysym(NAMES.get(name, name))
        code = self._display.keysym_to_keycode(symbol)
        if not code:
            raise ValueError(f"this keyboard has no key {name!r}")
        return code, self._display.keycode_to_keysym(code, 0) != symbol

    def press(self, name):
        *modifiers, key = name.split("+") if len(name) > 1 else [name]
        code, is_shifted = self._code(key)
        held = [self._code(MODIFIERS[modifier])[0] for modifier in modifiers]
        if is_shifted and "shift" not in modifiers:
            held.append(self._code("Shift_L")[0])
        for one in held:
            self._fake(X.KeyPress, one)
        self._fake(X.KeyPress, code)
        self._fake(X.KeyRelease, code)
        for one in reversed(held):
            self._fake(X.KeyRelease, one)

    def hold(self, name):
        self._fake(X.KeyPress, self._code(name)[0])

    def release(self, name):
        self._fake(X.KeyRelease, self._code(name)[0])

    def type(self, text):
        for letter in text:
            self.press(letter)

    def move(self, x, y):
        xtest.fake_input(self._display, X.MotionNotify, x=int(x), y=int(y))
        self._display.sync()
        time.sleep(BETWEEN)

    def click(self, x, y, button, times):
        self.move(x, y)
        for _ in range(times):
            self._fake(X.ButtonPress, button)
            self._fake(X.ButtonRelease, button)

    def _fake(self, kind, detail):
        xtest.fake_input(self._display, kind, detail)
        self._display.sync()
        time.sleep(BETWEEN)

    def picture(self, path):
        size = self._root.get_geometry()
        raw = self._root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        Image.frombytes("RGB", (size.width, size.height), raw.data, "raw", "BGRX").save(path)
