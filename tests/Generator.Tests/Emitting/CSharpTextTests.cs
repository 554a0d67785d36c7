using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Emitting;

namespace Generator.Tests.Emitting;

public sealed class CSharpTextTests
{
    [Fact]
    public void Every_unicode_scalar_and_lone_surrogate_survives_as_a_string_literal()
    {
        var all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++)
            all.Append((char)c);
        for (int scalar = 0x10000; scalar <= 0x10FFFF; scalar++)
            all.Append(char.ConvertFromUtf32(scalar));

        Assert.Equal(all.ToString(), CompileString(all.ToString()));
    }

    [Fact]
    public void Every_unicode_scalar_survives_as_a_u8_literal()
    {
        var all = new StringBuilder();
        for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (scalar is < 0xD800 or > 0xDFFF)
                all.Append(char.ConvertFromUtf32(scalar));
        }

        Assert.Equal(Encoding.UTF8.GetBytes(all.ToString()), CompileBytes(CSharpText.Utf8Literal(Encoding.UTF8.GetBytes(all.ToString()))));
    }

    [Fact]
    public void Every_seven_bit_byte_survives()
    {
        byte[] bytes = Enumerable.Range(0, 128).Concat(Enumerable.Range(0, 128).Reverse()).Select(value => (byte)value).ToArray();
        Assert.Equal(bytes, CompileBytes(CSharpText.Utf8Literal(bytes)));
    }

    [Fact]
    public void Literals_and_documentation_are_ascii_on_one_line() => Prop.ForAll<string>(text =>
    {
        foreach (string written in (string[])
            [CSharpText.StringLiteral(text ?? ""), CSharpText.Utf8Literal(Encoding.UTF8.GetBytes(text ?? "")), CSharpText.Documentation(text ?? "", 1000)])
        {
            if (!Ascii.IsValid(written) || written.Contains('\n', StringComparison.Ordinal) || written.Contains('\r', StringComparison.Ordinal))
                return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Documentation_reads_back_as_the_text()
    {
        const string Text = "a < b & c > \"d\" 'e' </summary> ]]> ö α 😀 \\u0022 {{}}";
        string xml = $"<summary>{CSharpText.Documentation(Text, 1000)}</summary>";
        Assert.Equal(Text, System.Xml.Linq.XElement.Parse(xml).Value);
    }

    [Fact]
    public void What_would_end_a_comment_or_turn_it_does_not_get_into_it()
    {
        string xml = CSharpText.Documentation("a\rb\nc\u0085d\u2028e\u2029f\u202Eg\0h\uD800i\uFFFFj", 1000);
        Assert.Equal(
            "a b c\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uFFFDi\uFFFDj", System.Xml.Linq.XElement.Parse($"<x>{xml}</x>").Value);
    }

    [Fact]
    public void Documentation_is_cut_between_characters() =>
        Assert.Equal("a&#128512;&#8230;", CSharpText.Documentation("a😀b", 2));

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("Größe")]
    [InlineData("статьи")]
    [InlineData("value_1")]
    public void An_identifier_names_the_same_thing(string name)
    {
        string identifier = CSharpText.Identifier(name);
        Assert.True(Ascii.IsValid(identifier));
        Assert.Equal(name, SyntaxFactory.ParseToken(identifier).ValueText);
    }

    private static string CompileString(string text) =>
        (string)Compile($"public static string Value() => {CSharpText.StringLiteral(text)};").Invoke(null, null)!;

    private static byte[] CompileBytes(string literal) =>
        (byte[])Compile($"public static byte[] Value() => ({literal}).ToArray();").Invoke(null, null)!;

    private static MethodInfo Compile(string member)
    {
        using var stream = new MemoryStream();
        var emitted = GeneratorHost.Compilation($"public static class Holder {{ {member} }}").Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray()).GetType("Holder")!.GetMethod("Value")!;
    }
}
