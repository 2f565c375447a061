# Stands in for Homebrew: installs a formula with what the system has, and runs its test.
#
#   ruby homebrew.rb FORMULA ARCHIVES PREFIX
#
# ARCHIVES: the folder with the archive that Homebrew would fetch. PREFIX: where it gets installed; the work is done here.
require "digest"
require "pathname"

formula, archives, prefix = ARGV.map { |path| Pathname(path).expand_path }

def ENV.cc = "cc"

# What a formula says of itself, and what its blocks may call.
class Formula
  class << self
    attr_reader :said, :tested

    def inherited(formula)
      super
      formula.instance_variable_set(:@said, {})
    end

    [:desc, :homepage, :url, :sha256, :license].each do |name|
      define_method(name) { |value| @said[name] = value }
    end

    def depends_on(*) = nil

    def uses_from_macos(*) = nil

    def test(&block)
      @tested = block
    end
  end

  attr_reader :prefix

  def initialize(prefix)
    @prefix = prefix
  end

  def bin = prefix/"bin"

  def testpath = Pathname.pwd

  def std_meson_args = ["--prefix=#{prefix}", "--libdir=#{prefix}/lib", "--buildtype=release", "--wrap-mode=nofallback"]

  def system(*command)
    super(*command.map(&:to_s)) || raise("failed: #{command.join(" ")}")
  end

  def shell_output(command)
    output = `#{command}`
    $?.success? ? output : raise("failed: #{command}")
  end

  def assert_equal(expected, found)
    expected == found || raise("#{found.inspect} is not #{expected.inspect}")
  end

  def assert_match(expected, found)
    found.match?(expected) || raise("#{found.inspect} has no #{expected.inspect}")
  end
end

load formula.to_s
made = Cloudtrail.new(prefix)
said = Cloudtrail.said
archive = archives/File.basename(said[:url])
made.assert_equal said[:sha256], Digest::SHA256.file(archive).hexdigest
made.assert_equal [:desc, :homepage, :license, :sha256, :url], said.keys.sort

made.system "tar", "-xf", archive
Dir.chdir(Dir["*/meson.build"].map { |path| File.dirname(path) }.fetch(0)) { made.install }

ENV["PKG_CONFIG_PATH"] = "#{prefix}/lib/pkgconfig"
ENV["LD_LIBRARY_PATH"] = "#{prefix}/lib"
Dir.mkdir("test")
Dir.chdir("test") { made.instance_eval(&Cloudtrail.tested) }
