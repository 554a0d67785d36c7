using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>Emits the static data of a corpus: a literal for each section of its image.</summary>
internal static class DataEmitter
{
    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Data.g.cs";

    public static string Emit(CorpusDeclaration declaration, CorpusImage image, CancellationToken cancellation) =>
        ClassFrame.Emit(declaration, writer =>
        {
            string load = declaration.Private("LoadImage");
            string type = declaration.Private("Image");
            writer.WriteLine($"static partial void {load}(ref global::{RuntimeNames.CorpusImage}? image) => image = new {type}();");
            writer.WriteLineNoTabs("");
            writer.WriteLine($"private sealed class {type} : global::{RuntimeNames.CorpusImage}");
            writer.OpenBlock();
            foreach ((string name, string literal) in ImageSections.LiteralsOf(image))
            {
                cancellation.ThrowIfCancellationRequested();
                writer.WriteLine($"public override global::System.ReadOnlySpan<byte> {name} => {literal};");
            }

            writer.CloseBlock();
        });
}
