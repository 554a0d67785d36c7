using System.Text.Json;

namespace TypedCorpus.Tests.Api;

/// <summary>Shorthands for reading JSON.</summary>
internal static class JsonExtensions
{
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static int Number(this JsonElement element, string name) => element.GetProperty(name).GetInt32();

    public static JsonElement[] List(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    public static string[] Texts(this JsonElement element, string list, string name) => [.. element.List(list).Select(item => item.Text(name))];

    public static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    /// <summary>Reads the start and length of each match.</summary>
    public static TextRange[] Places(this JsonElement element, string name) =>
        [.. element.List(name).Select(place => new TextRange(place[0].GetInt32(), place[1].GetInt32()))];

    /// <summary>Asserts that an object has all that another has, and maybe more.</summary>
    public static void AssertExtends(this JsonElement element, JsonElement other) => Assert.All(
        other.EnumerateObject(),
        member => Assert.True(JsonElement.DeepEquals(member.Value, element.GetProperty(member.Name)), $"{member.Name} of {element}"));
}
