{ lib, stdenv, fetchurl, meson, ninja, pkg-config, yajl, zlib }:

stdenv.mkDerivation rec {
  pname = "cloudtrail";
  version = "@VERSION@";

  src = fetchurl {
    url = "@URL@/@TARBALL@";
    sha256 = "@TARBALL_SHA256@";
  };

  nativeBuildInputs = [ meson ninja pkg-config ];
  buildInputs = [ yajl ];
  # cloudtrail.pc names it.
  propagatedBuildInputs = [ zlib ];
  mesonFlags = [ "-Dtests=false" "-Dexamples=true" ];

  meta = {
    description = "Reads AWS CloudTrail logs into C structs";
    homepage = "@URL@";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
}
