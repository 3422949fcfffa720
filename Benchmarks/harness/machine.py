"""Says what machine this is."""

import datetime
import os
import pathlib
import platform
import subprocess


def description():
    """Date, processor, system and versions, as name and text."""
    processor = "unknown"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            processor = line.partition(":")[2].strip()
            break
    system = "unknown"
    for line in pathlib.Path("/etc/os-release").read_text().splitlines():
        if line.startswith("PRETTY_NAME="):
            system = line.partition("=")[2].strip('"')
    return {
        "date": datetime.date.today().isoformat(),
        "machine": f"{processor}, {os.cpu_count()} cores, {system}, Linux {platform.release()}",
        "compilers": f"{first_line('cc', '--version')}; {first_line('swift', '--version')}",
    }


def first_line(*command):
    """The first line that a program prints."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return (result.stdout.splitlines() or ["unknown"])[0]
