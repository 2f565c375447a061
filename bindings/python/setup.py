"""
Builds the package. Where the sources of the library lie beside this file, in bundle/, as they do in the source
distribution, they are compiled into it with $CC and $CFLAGS, and the wheel is one for this platform. In a checkout there
are none: the package then finds the library that is installed.
"""

import ast
import os
import pathlib
import shlex
import subprocess
import sys

from setuptools import Distribution, setup
from setuptools.command.build_py import build_py

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError:  # older than 70.1
    from wheel.bdist_wheel import bdist_wheel

HERE = pathlib.Path(__file__).resolve().parent
BUNDLE = HERE / "bundle"
FLAGS = ["-std=c11", "-O2", "-DZ_PREFIX", "-fPIC", "-fvisibility=hidden", '-DCTRAIL_API=__attribute__((visibility("default")))']


def declarations():
    """The text in library.py, which cannot be imported without a library."""
    tree = ast.parse((HERE / "cloudtrail" / "library.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "_DECLARATIONS":
            return ast.literal_eval(node.value)
    raise SystemExit("library.py has no _DECLARATIONS")


def compile_declarations(target):
    import cffi

    ffi = cffi.FFI()
    ffi.set_source("cloudtrail._compiled", None)
    ffi.cdef(declarations())
    ffi.emit_python_code(str(target))
    # What cffi writes has no types; who checks the package is not to see errors in it.
    target.write_text("# mypy: ignore-errors\n" + target.read_text(encoding="utf-8"), encoding="utf-8")


def compile_library(target):
    sources = sorted(str(path) for path in BUNDLE.glob("*.c"))
    command = shlex.split(os.environ.get("CC", "cc")) + FLAGS + shlex.split(os.environ.get("CFLAGS", "")) + ["-shared"]
    if sys.platform != "darwin":
        command.append(f"-Wl,--version-script={BUNDLE / 'symbols.map'}")
    try:
        subprocess.run(command + ["-o", str(target)] + sources, check=True)
    except FileNotFoundError:
        raise SystemExit(
            f"cloudtrail: there is no wheel for this platform, and no C compiler to build one: {command[0]} was not found. "
            "Install one, on Debian the package gcc with libc6-dev, or name it in CC."
        ) from None
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"cloudtrail: {command[0]} could not compile the library: status {error.returncode}") from None


class Build(build_py):
    def run(self):
        super().run()
        if getattr(self, "editable_mode", False):
            return
        package = pathlib.Path(self.build_lib) / "cloudtrail"
        compile_declarations(package / "_compiled.py")
        if BUNDLE.is_dir():
            compile_library(package / "libcloudtrail.so")


class Wheel(bdist_wheel):
    def get_tag(self):
        """For any Python 3 of the platform, since cffi opens the library when the package is imported."""
        tag = super().get_tag()
        return ("py3", "none", tag[2]) if BUNDLE.is_dir() else tag


class Package(Distribution):
    def has_ext_modules(self):
        return BUNDLE.is_dir()


setup(cmdclass={"build_py": Build, "bdist_wheel": Wheel}, distclass=Package)
