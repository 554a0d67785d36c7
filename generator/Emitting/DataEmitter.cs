using System.CodeDom.Compiler;
using System.Globalization;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the static data of a corpus: a literal for each large section of its image, and one for all the small ones,
/// because a process that opens the corpus loads a type for each distinct length of a literal.
/// </summary>
internal static class DataEmitter
{
    private const string Small = "Small";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Inlined =
        "[global::System.Runtime.CompilerServices.MethodImpl("
        + "global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    /// <summary>The length up to which a section is small.</summary>
    private const int MaxSmall = 1 << 15;

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Data.g.cs";

    public static string Emit(CorpusDeclaration declaration, CompiledImage image, CancellationToken cancellation) =>
        ClassFrame.Emit(declaration, writer =>
        {
            string load = declaration.PrivateName(EmittedNames.LoadImage);
            string type = declaration.PrivateName(EmittedNames.Image);
            writer.WriteLine($"static partial void {load}(ref global::{EmittedNames.CorpusImage}? image) => image = new {type}();");
            writer.WriteBlankLine();
            writer.WriteLine($"private sealed class {type} : global::{EmittedNames.CorpusImage}");
            using (writer.Block())
                EmitSections(writer, image, cancellation);
        });

    /// <summary>Emits how data that is a resource of the assembly is opened.</summary>
    /// <param name="declaration">The class.</param>
    /// <param name="checksum">The checksum of the data that the members belong to.</param>
    public static string EmitResource(CorpusDeclaration declaration, ulong checksum) =>
        ClassFrame.Emit(declaration, writer =>
        {
            string load = declaration.PrivateName(EmittedNames.LoadImage);
            string opened = declaration.PrivateName(EmittedNames.Opened);
            string type = declaration.PrivateName(EmittedNames.Image);
            writer.WriteLine($"static partial void {load}(ref global::{EmittedNames.CorpusImage}? image) =>");
            writer.WriteLine(
                $"    image = global::{EmittedNames.CorpusImage}.{EmittedNames.OpenResource}(typeof({opened}), {type}.Checksum);");
            writer.WriteBlankLine();
            writer.WriteLine($"private static class {type}");
            using (writer.Block())
                EmitChecksum(writer, "internal", checksum);
        });

    /// <summary>
    /// Emits one method for all sections. Where the runtime asks for one by its number the compiler inlines the method,
    /// and nothing of the <c>switch</c> is left. Large literals are properties, so that their types are loaded on first use.
    /// </summary>
    private static void EmitSections(IndentedTextWriter writer, CompiledImage image, CancellationToken cancellation)
    {
        var small = new MemoryStream();
        var large = new List<ImageSection>();
        writer.WriteLine(Inlined);
        writer.WriteLine($"public override {Bytes} {EmittedNames.Section}(int section) => section switch");
        using (writer.Block(";"))
        {
            for (ImageSection section = default; section < ImageSection.Count; section++)
            {
                byte[] bytes = image[section];
                if (bytes.Length > MaxSmall)
                {
                    large.Add(section);
                    writer.WriteLine($"{(int)section} => {section},");
                    continue;
                }

                writer.WriteLine($"{(int)section} => {Small}.Slice({small.Length}, {bytes.Length}),");
                small.Write(bytes, 0, bytes.Length);
            }

            writer.WriteLine("_ => default,");
        }

        foreach (ImageSection section in large)
        {
            cancellation.ThrowIfCancellationRequested();
            EmitLiteral(writer, section.ToString(), image[section]);
        }

        EmitLiteral(writer, Small, small.ToArray());
        writer.WriteBlankLine();
        EmitChecksum(writer, "private", image.Checksum);
    }

    /// <summary>
    /// Emits a constant that differs where the data does: hot reload would change the data, but not the resources of the
    /// assembly, and starts the app again instead because it cannot change a constant.
    /// </summary>
    private static void EmitChecksum(IndentedTextWriter writer, string accessibility, ulong checksum) =>
        writer.WriteLine($"{accessibility} const ulong Checksum = 0x{checksum.ToString("x16", CultureInfo.InvariantCulture)};");

    private static void EmitLiteral(IndentedTextWriter writer, string name, byte[] bytes)
    {
        writer.WriteBlankLine();
        writer.WriteLine($"private static {Bytes} {name} => {CSharpText.Utf8Literal(bytes)};");
    }
}
