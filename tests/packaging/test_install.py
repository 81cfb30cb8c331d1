# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts on a computer: the program, and all that a desktop needs to know it by."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

BUILD = os.environ["LACRIMA_BUILD"]
CMAKE = os.environ["LACRIMA_CMAKE"]
NAME = "org.lacrima.Lacrima"
EVERYWHERE = {"--help", "--version", "--accept-left-out"}  # said once in the manual, for all commands


class InstallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = pathlib.Path(cls.folder.name)
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix], check=True, capture_output=True)
        cls.program = cls.prefix / "bin/lacrima"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_program(self, *arguments):
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        environment.update(HOME=str(self.prefix), LC_ALL="C.UTF-8")
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, env=environment,
                              cwd=self.prefix, timeout=600)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def share(self, path):
        return self.prefix / "share" / path

    def check_with(self, tool, *arguments):
        """Tools of the desktop look too, where there are any."""
        if shutil.which(tool) is None:
            return
        done = subprocess.run([tool, *arguments], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_program_works_from_where_it_is_installed(self):
        self.run_program("demo", "demo.lacrima")
        self.assertGreater((self.prefix / "demo.lacrima").stat().st_size, 10000)

    def test_all_files_are_in_their_places_and_nothing_else_is(self):
        found = {str(path.relative_to(self.prefix)) for path in self.prefix.rglob("*") if path.is_file()}
        found = {path for path in found if path.startswith(("bin/", "lib", "include/", "share/"))}
        self.assertEqual(found, {
            "bin/lacrima", f"share/applications/{NAME}.desktop", f"share/metainfo/{NAME}.metainfo.xml",
            f"share/mime/packages/{NAME}.xml", f"share/icons/hicolor/scalable/apps/{NAME}.svg",
            "share/man/man1/lacrima.1", "share/doc/lacrima/LICENSE", "share/doc/lacrima/README.md",
            "share/doc/lacrima/CHANGELOG.md"})

    def test_the_entry_of_the_menu_opens_studies(self):
        path = self.share(f"applications/{NAME}.desktop")
        self.check_with("desktop-file-validate", path)
        entry = dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line)
        self.assertEqual(entry["Exec"], "lacrima %f")
        self.assertTrue(self.share(f"icons/hicolor/scalable/apps/{entry['Icon']}.svg").is_file())
        kind = xml.parse(self.share(f"mime/packages/{NAME}.xml")).getroot()[0]
        self.assertEqual(entry["MimeType"], kind.get("type") + ";")

    def test_what_software_centres_show_names_what_is_installed(self):
        path = self.share(f"metainfo/{NAME}.metainfo.xml")
        self.check_with("appstreamcli", "validate", "--no-net", path)
        about = xml.parse(path).getroot()
        self.assertEqual(about.findtext("id"), NAME)
        self.assertTrue(self.share("applications/" + about.findtext("launchable")).is_file())
        self.assertTrue((self.prefix / "bin" / about.findtext("provides/binary")).is_file())

    def test_a_study_is_known_by_its_first_bytes_whatever_its_name(self):
        self.run_program("demo", "named.lacrima")
        head = (self.prefix / "named.lacrima").read_bytes()[:100]
        space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
        kind = xml.parse(self.share(f"mime/packages/{NAME}.xml")).getroot().find("m:mime-type", space)
        outer = kind.find("m:magic/m:match", space)
        for match in (outer, outer.find("m:match", space)):
            start = int(match.get("offset"))
            value = match.get("value").encode().decode("unicode_escape").encode("latin-1")
            self.assertEqual(head[start:start + len(value)], value)
        self.assertEqual(kind.find("m:glob", space).get("pattern"), "*.lacrima")

    def test_the_icon_is_a_picture(self):
        icon = xml.parse(self.share(f"icons/hicolor/scalable/apps/{NAME}.svg")).getroot()
        self.assertEqual(icon.tag, "{http://www.w3.org/2000/svg}svg")
        self.assertEqual(icon.get("width"), icon.get("height"))

    def test_the_manual_says_of_every_command_what_help_says(self):
        roff = self.share("man/man1/lacrima.1").read_text()
        parts = re.split(r"^\.S[SH] ", roff.replace(r"\-", "-").replace(r"\e", "\\").replace(r"\&", ""), flags=re.M)
        manual = {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in parts if "\n" in part}
        help_of_all = self.run_program("--help")
        commands = re.findall(r"^lacrima ([a-z]+) ", help_of_all, flags=re.M)
        commands = [command for command in commands if f"lacrima {command}" + " " * 5 not in help_of_all]
        self.assertGreater(len(commands), 13)
        self.assertIn(re.search("^READING says.*$", help_of_all, flags=re.M).group(), manual["READING"])
        for command in commands:
            lines = self.run_program(command, "--help").splitlines()
            self.assertIn(f".B {lines[0]}\n", manual[command])
            self.assertIn(lines[1][0].upper() + lines[1][1:], manual[command])
            options = [re.match(r"  (--.*?)  +(.*)$", line) for line in lines if line.startswith("  --")]
            own = [option.groups() for option in options if option.group(1).split()[0] not in EVERYWHERE]
            told = re.findall(r"^\.TP\n\.B (--.*)\n(.*)$", manual[command], flags=re.M)
            self.assertEqual(told, own, command)
            for option in options:
                if option.group(1).split()[0] in EVERYWHERE:
                    self.assertIn(option.group(1) + "\n" + option.group(2), manual["OPTIONS OF EVERY COMMAND"])

    def test_the_manual_can_be_set(self):
        if shutil.which("groff") is None:
            self.skipTest("no groff")
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-Wbreak", self.share("man/man1/lacrima.1")],
                              capture_output=True, text=True)
        self.assertEqual(done.stderr, "")


if __name__ == "__main__":
    unittest.main()
