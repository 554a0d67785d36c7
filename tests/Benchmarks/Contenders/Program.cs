using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Contenders;

// Contenders NAME title|search TEXT, or Contenders NAME memory FILE: one contender does one thing and says what it took.
long start = Stopwatch.GetTimestamp();
if (args is not [string name, string task, string text])
    return 2;
if (task == "memory")
    return MemoryTask.Run(name, text);

string result = task == "title" ? Contender.Open(name).TitleOf(text) : Contender.Open(name).FirstFor(text);
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
long methods = JitInfo.GetCompiledMethodCount();
Console.WriteLine(microseconds.ToString("F1", CultureInfo.InvariantCulture));
Console.WriteLine(methods);
Console.WriteLine(result);
return 0;
