fn main() {
    abiding_build::module("sections");
}
