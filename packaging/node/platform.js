/* Prints the platform of this machine, as the packages for platforms are called: linux-x64-glibc. */
const { glibcVersionRuntime } = process.report.getReport().header;
const libc = process.platform === 'linux' ? [glibcVersionRuntime ? 'glibc' : 'musl'] : [];
console.log([process.platform, process.arch, ...libc].join('-'));
