import os

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, get, rmdir

required_conan_version = ">=2.0"


class CloudtrailConan(ConanFile):
    name = "cloudtrail"
    version = "@VERSION@"
    description = "Reads AWS CloudTrail logs into C structs"
    license = "MIT AND ISC AND Zlib"
    url = "@URL@"
    homepage = "@URL@"
    topics = ("aws", "cloudtrail", "logs", "security", "json")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]
    languages = "C"

    def validate(self):
        if self.settings.os == "Windows":
            raise ConanInvalidConfiguration("libcloudtrail is for Linux, macOS and the BSDs, and does not compile for Windows")

    def layout(self):
        cmake_layout(self, src_folder="src")

    def source(self):
        get(self, "@URL@/@ARCHIVE@", sha256="@SHA256@", strip_root=True)

    def generate(self):
        CMakeToolchain(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE*", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        rmdir(self, os.path.join(self.package_folder, "lib", "cmake"))
        rmdir(self, os.path.join(self.package_folder, "lib", "pkgconfig"))

    def package_info(self):
        self.cpp_info.libs = ["cloudtrail"]
        self.cpp_info.set_property("cmake_file_name", "cloudtrail")
        self.cpp_info.set_property("cmake_target_name", "cloudtrail::cloudtrail")
        self.cpp_info.set_property("pkg_config_name", "cloudtrail")
