class Cloudtrail < Formula
  desc "Reads AWS CloudTrail logs into C structs"
  homepage "@URL@"
  url "@URL@/@TARBALL@"
  sha256 "@TARBALL_SHA256@"
  license "MIT"

  depends_on "meson" => :build
  depends_on "ninja" => :build
  depends_on "pkgconf" => [:build, :test]
  depends_on "yajl"

  uses_from_macos "zlib"

  def install
    system "meson", "setup", "build", "-Dtests=false", "-Dexamples=true", *std_meson_args
    system "meson", "compile", "-C", "build", "--verbose"
    system "meson", "install", "-C", "build"
  end

  test do
    (testpath/"log.json").write '{"Records": [{"eventName": "RunInstances", "eventTime": "2024-03-12T10:00:00Z"}]}'
    (testpath/"tool.c").write <<~C
      #include <cloudtrail.h>
      #include <stdio.h>

      int main(void) {
        ctrail_reader *reader = NULL;
        const ctrail_event *event;
        if (ctrail_reader_new(&reader, NULL) || ctrail_reader_open(reader, "log.json"))
          return 1;
        while (ctrail_reader_next(reader, &event) == CTRAIL_OK)
          puts(ctrail_str_or(event->event_name, "-"));
        ctrail_reader_free(reader);
        return 0;
      }
    C
    flags = shell_output("pkg-config --cflags --libs cloudtrail").chomp.split
    system ENV.cc, "tool.c", "-o", "tool", *flags
    assert_equal "RunInstances\n", shell_output("./tool")
    assert_match "RunInstances", shell_output("#{bin}/ctrail-json log.json")
  end
end
