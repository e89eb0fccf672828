Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.Error.WriteLine("summarize: not wired yet");
return 1;
